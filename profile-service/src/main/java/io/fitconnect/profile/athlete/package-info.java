/**
 * The athlete's profile: how to address them, in which language, units and time zone, and what of their body trainings
 * are judged by. There is one profile for each account, created when the account is registered; its id is the account's.
 * Only the athlete sees and changes it. What others may know is announced; body data never is.
 */
@NullMarked
package io.fitconnect.profile.athlete;

import org.jspecify.annotations.NullMarked;
