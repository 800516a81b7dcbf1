import { comparison } from './compare';

console.log(JSON.stringify(comparison(), null, 2));
