/**
 * Athletes as others see them: what each part shows to whom, the profile for others, and the own profile through another's eyes.
 * Who may not see a profile learns nothing, not even that it exists.
 */
@NullMarked
package io.fitconnect.profile.viewing;

import org.jspecify.annotations.NullMarked;
