/** Apps of vendors in SQL. */
@NullMarked
package io.fitconnect.integration.vendorapp.persistence;

import org.jspecify.annotations.NullMarked;
