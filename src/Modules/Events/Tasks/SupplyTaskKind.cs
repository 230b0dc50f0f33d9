namespace ServiceTeams.Events.Tasks;

/// <summary>What is done to keep a supply safe.</summary>
public enum SupplyTaskKind
{
    /// <summary>设备检查: the equipment is inspected.</summary>
    Inspection = 1,

    /// <summary>状态监测: the equipment's condition is measured while it runs.</summary>
    ConditionMonitoring = 2,

    /// <summary>保护实传: the relays are made to trip the switches for real.</summary>
    TripTest = 3,

    /// <summary>临时负荷核查: what is connected only for the event is checked, with its cables and sockets.</summary>
    TemporaryLoadCheck = 4,

    /// <summary>值守: somebody stands by at the site.</summary>
    Duty = 5,
}
