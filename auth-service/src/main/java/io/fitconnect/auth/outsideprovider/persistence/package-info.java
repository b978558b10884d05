/** Links to outside providers, in SQL. */
@NullMarked
package io.fitconnect.auth.outsideprovider.persistence;

import org.jspecify.annotations.NullMarked;
