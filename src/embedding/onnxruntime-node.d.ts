/** The add-on may be missing where its binary does not exist for the machine; its own types are not needed. */
declare module 'onnxruntime-node';
