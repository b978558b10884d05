/** Where a vendor reads the quotas. */
@NullMarked
package io.fitconnect.integration.quota.web;

import org.jspecify.annotations.NullMarked;
