/** The settings that are read where there are any and no others are named. */
export const defaultConfig = 'pipeline.config.json';

export const defaultPort = 8340;
