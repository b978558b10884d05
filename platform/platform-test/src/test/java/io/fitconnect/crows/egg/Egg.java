package io.fitconnect.crows.egg;

import io.fitconnect.crows.nest.Nest;

@SuppressWarnings("NullAway")
public class Egg {

    public Nest nest;
}
