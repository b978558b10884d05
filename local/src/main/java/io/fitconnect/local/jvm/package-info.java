/**
 * Java installations and how a part's virtual machine starts fast: finding a Java 17 or 11 for Cassandra, and the
 * class-data archive (before Java 25) or ahead-of-time cache (from 25) of a class path. An archive is recorded once, when
 * the part's first process ends, and each later start proves first that the virtual machine accepts it.
 */
@NullMarked
package io.fitconnect.local.jvm;

import org.jspecify.annotations.NullMarked;
