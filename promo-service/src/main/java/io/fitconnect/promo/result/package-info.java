/**
 * Results of campaigns: per variant, how many people were shown it, how many of them followed and bought, and a sequential test of the
 * difference to the control. A person counts once a campaign, from the first show on.
 */
@NullMarked
package io.fitconnect.promo.result;

import org.jspecify.annotations.NullMarked;
