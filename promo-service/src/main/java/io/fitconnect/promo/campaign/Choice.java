package io.fitconnect.promo.campaign;

/** The campaign to show, in the variant of the athlete. */
record Choice(Campaign campaign, Variant variant) {}
