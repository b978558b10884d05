/** The contender of the gateway's benchmark that is made of Spring's own parts only. */
@NullMarked
package io.fitconnect.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
