/** Solves A·x = b for a symmetric positive definite A, by Cholesky. @throws Error where A is not. */
export function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let row = 0; row < size; row += 1) {
    const line = lower[row] as Float64Array;
    for (let column = 0; column <= row; column += 1) {
      const other = lower[column] as Float64Array;
      let sum = matrix[row]?.[column] ?? 0;
      for (let at = 0; at < column; at += 1) sum -= (line[at] ?? 0) * (other[at] ?? 0);
      if (row !== column) line[column] = sum / (other[column] ?? 1);
      else if (sum > 0) line[row] = Math.sqrt(sum);
      else throw new Error('the matrix is not positive definite');
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = solution[row] ?? 0;
    for (let at = 0; at < row; at += 1) sum -= (lower[row]?.[at] ?? 0) * (solution[at] ?? 0);
    solution[row] = sum / (lower[row]?.[row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = solution[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) sum -= (lower[at]?.[row] ?? 0) * (solution[at] ?? 0);
    solution[row] = sum / (lower[row]?.[row] ?? 1);
  }
  return solution;
}
