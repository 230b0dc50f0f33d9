using ServiceTeams.Registry.Groups;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Connections;

/// <summary>What the service connections of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class ServiceConnectionGroupKey : PlaceKey
{
    /// <summary>What kind of supply was applied for.</summary>
    public ConnectionKind? Kind { get; private set; }

    /// <summary>How far the connection has come.</summary>
    public ServiceConnectionStatus? Status { get; private set; }

    /// <summary>The local hour of the application, 0 to 23.</summary>
    public int? Hour { get; private set; }
}

/// <summary>Service connections that have something in common, counted.</summary>
public sealed class ServiceConnectionGroup
{
    /// <summary>What they have in common.</summary>
    public ServiceConnectionGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>How many different customers applied.</summary>
    public int Customers { get; private set; }

    /// <summary>The capacity that was applied for, in kVA, added up.</summary>
    public long CapacityKva { get; private set; }

    /// <summary>Days from the application to power.</summary>
    public Statistics? DaysToPower { get; private set; }

    /// <summary>Minutes from the application to power.</summary>
    public Statistics? MinutesToPower { get; private set; }
}
