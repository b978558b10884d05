/** Tests of quotas of vendors. */
@NullMarked
package io.fitconnect.integration.quota;

import org.jspecify.annotations.NullMarked;
