/**
 * The bytes of recordings as they were handed in, kept before anything is acknowledged, so that a better reader can read
 * them again. Kept while a training that was made from them exists.
 */
@NullMarked
package io.fitconnect.integration.rawfile;

import org.jspecify.annotations.NullMarked;
