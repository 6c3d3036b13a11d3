/**
 * JSON: units one a line, reports, and what a table keeps in its last column.
 *
 * <p>{@link dev.razvorot.format.json.JsonLinesReader} and {@link
 * dev.razvorot.format.json.JsonLinesWriter} are the doors for corpora, {@link
 * dev.razvorot.format.json.ReportJson} for reports. By Jackson's streams, without data binding.
 * Imports {@code format} and {@code format.chars}.
 */
@NullMarked
package dev.razvorot.format.json;

import org.jspecify.annotations.NullMarked;
