/** What is faster, stronger or steeper than its sport can be: it stays in the diary and gives no record and no load. */
@NullMarked
package io.fitconnect.training.progress.plausibility;

import org.jspecify.annotations.NullMarked;
