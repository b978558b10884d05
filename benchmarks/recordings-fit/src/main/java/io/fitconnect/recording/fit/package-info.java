/** Stands in the decoder's own package, so that the decoder can be measured without what is made of its samples. */
@NullMarked
package io.fitconnect.recording.fit;

import org.jspecify.annotations.NullMarked;
