export { clusterCommands } from "./cluster/cluster-commands.js";
export { imageCommands } from "./image/image-commands.js";
