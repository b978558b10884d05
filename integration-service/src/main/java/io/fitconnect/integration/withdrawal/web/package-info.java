/** Where a client takes back what it pushed. */
@NullMarked
package io.fitconnect.integration.withdrawal.web;

import org.jspecify.annotations.NullMarked;
