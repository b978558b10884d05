/**
 * Made-up athletes of vendors' apps. An app pushes for one with its own token, and its pushes take the way of all others until they are
 * understood; no event of them leaves this service, so that there is no diary, no board, no search and no feed that could show them. What
 * they are is forgotten a week after their first push, and with the app.
 */
@NullMarked
package io.fitconnect.integration.sandbox;

import org.jspecify.annotations.NullMarked;
