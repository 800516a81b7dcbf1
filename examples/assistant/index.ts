/** Serves the tools on standard input and output, which is how assistants start them.¶    npx tsx examples/assistant */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { assistant } from './assistant';

await assistant().connect(new StdioServerTransport());
