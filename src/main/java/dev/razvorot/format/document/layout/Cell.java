package dev.razvorot.format.document.layout;

/**
 * A line of a text that stands in a table.
 *
 * @param line its number in the text, 1-based
 * @param table the number of the table in the document, 1-based
 * @param row the number of the row in its table, 1-based; of a cell over several rows the first
 * @param column the number of its column, 1-based; of a cell over several columns the one that
 *     holds most text
 */
public record Cell(int line, int table, int row, int column) {}
