package io.fitconnect.promo.campaign;

/** Follows what athletes are shown, in the transaction that keeps it. */
public interface ShowWatch {

    void shown(Shows.Show show);
}
