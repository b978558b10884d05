package io.fitconnect.crows.nest.web;

import io.fitconnect.crows.nest.Nest;
import java.util.List;

public record OpenView(List<Nest> nests) {}
