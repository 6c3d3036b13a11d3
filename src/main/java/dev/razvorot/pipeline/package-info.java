/**
 * The stages in their order: find the documents, read, cut into segments, pair, write.
 *
 * <p>{@link dev.razvorot.pipeline.Pipeline} is the door. {@link dev.razvorot.pipeline.input.Inputs}
 * finds the documents of files and folders, the pipeline aligns them on all cores and hands over
 * each {@link dev.razvorot.pipeline.Bitext} in the order of the inputs, and {@link
 * dev.razvorot.pipeline.Pipeline#write write} makes files of them that appear together or not at
 * all. What comes out never depends on the number of threads.
 *
 * <p>Imports every room below it. It prints nothing and asks no clock: what there is to say comes
 * back as {@linkplain dev.razvorot.pipeline.sides.Note notes} and a {@link
 * dev.razvorot.pipeline.RunReport}.
 */
@NullMarked
package dev.razvorot.pipeline;

import org.jspecify.annotations.NullMarked;
