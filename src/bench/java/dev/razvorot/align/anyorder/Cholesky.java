package dev.razvorot.align.anyorder;

/** Solves linear equations with a symmetric positive definite matrix (Cholesky's method). */
final class Cholesky {
  private Cholesky() {}

  /** {@code matrix}: its lower half is read, and overwritten. */
  static double[] solve(double[][] matrix, double[] right) {
    factor(matrix);
    double[] x = right.clone();
    for (int row = 0; row < x.length; row++) {
      for (int column = 0; column < row; column++) {
        x[row] -= matrix[row][column] * x[column];
      }
      x[row] /= matrix[row][row];
    }
    for (int row = x.length - 1; row >= 0; row--) {
      for (int below = row + 1; below < x.length; below++) {
        x[row] -= matrix[below][row] * x[below];
      }
      x[row] /= matrix[row][row];
    }
    return x;
  }

  private static void factor(double[][] matrix) {
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column <= row; column++) {
        double sum = matrix[row][column];
        for (int k = 0; k < column; k++) {
          sum -= matrix[row][k] * matrix[column][k];
        }
        matrix[row][column] = row == column ? Math.sqrt(sum) : sum / matrix[column][column];
      }
    }
  }
}
