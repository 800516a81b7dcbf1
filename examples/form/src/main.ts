import { createApp } from 'vue';
import App from './App.vue';
import { loadReasons } from './use-reasons';

createApp(App).mount('#app');
// The questions can be answered before the reasons are loaded.
void loadReasons();
