/**
 * Tables: comma- and tab-separated values (RFC 4180), by Commons CSV.
 *
 * <p>{@link dev.razvorot.format.table.CsvWriter} writes one row for each translation unit. Imports
 * {@code format} and nothing of its neighbours.
 */
@NullMarked
package dev.razvorot.format.table;

import org.jspecify.annotations.NullMarked;
