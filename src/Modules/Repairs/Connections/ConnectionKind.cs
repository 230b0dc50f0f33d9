namespace ServiceTeams.Repairs.Connections;

/// <summary>What kind of supply is applied for.</summary>
public enum ConnectionKind
{
    /// <summary>低压居民: a home.</summary>
    Residential = 1,

    /// <summary>低压非居民: a shop, a workshop, an office, at low voltage.</summary>
    LowVoltage = 2,

    /// <summary>高压: a factory or another large site, at high voltage.</summary>
    HighVoltage = 3,

    /// <summary>临时用电: a building site or an event, for a time.</summary>
    Temporary = 4,
}
