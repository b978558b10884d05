/**
 * Due work under load: processes of the platform's workers, killed and stopped, beside bare loops; what each of them did is read from
 * the rows that its transactions wrote.
 */
@NullMarked
package io.fitconnect.benchmarks.work;

import org.jspecify.annotations.NullMarked;
