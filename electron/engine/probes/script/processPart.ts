/** Shell functions of the deep tier that read the processes on the GPUs from /proc. */
export const processPart = `
processes() {
  :
}
`;
