/** The record as the gateway and the services read it. */
@NullMarked
package io.fitconnect.auth.revocation.web;

import org.jspecify.annotations.NullMarked;
