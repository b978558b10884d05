/** What reading GPX and TCX costs beside the parser that both stand on. */
@NullMarked
package io.fitconnect.benchmarks.recording.xml;

import org.jspecify.annotations.NullMarked;
