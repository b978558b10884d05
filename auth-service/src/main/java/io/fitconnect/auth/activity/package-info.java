/** What happened to an account, for its person to read: pages of the audit log. Owns no table. */
@NullMarked
package io.fitconnect.auth.activity;

import org.jspecify.annotations.NullMarked;
