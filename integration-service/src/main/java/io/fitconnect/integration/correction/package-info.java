/**
 * What athletes set right of their recordings: cut off, split, the distance of a treadmill. Files and the streams of the first
 * reading stay as they are; a correction is an entry, and what a training is made from follows from the file and its entries.
 * The last one made is undone first.
 */
@NullMarked
package io.fitconnect.integration.correction;

import org.jspecify.annotations.NullMarked;
