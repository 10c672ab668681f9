/** Style sheets are linked by the bundler; importing one has no value. */
declare module '*.css';
