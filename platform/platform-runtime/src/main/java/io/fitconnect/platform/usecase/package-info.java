/**
 * What a use case is at run time: one class, one public method, one transaction that is repeated when the database
 * asks for it. The repetition stands outside of the transaction and never inside another one.
 */
@NullMarked
package io.fitconnect.platform.usecase;

import org.jspecify.annotations.NullMarked;
