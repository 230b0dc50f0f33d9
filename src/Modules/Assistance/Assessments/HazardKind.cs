namespace ServiceTeams.Assistance.Assessments;

/// <summary>用电隐患: what is dangerous.</summary>
public enum HazardKind
{
    /// <summary>线路老化: the wiring is old and brittle.</summary>
    AgedWiring = 1,

    /// <summary>导线裸露: live metal can be touched.</summary>
    BareWire = 2,

    /// <summary>插座过载: too much hangs on one socket.</summary>
    OverloadedSocket = 3,

    /// <summary>私拉乱接: wires were laid without rule and permission.</summary>
    MakeshiftWiring = 4,

    /// <summary>未装漏电保护器: no leakage protector, or a broken one.</summary>
    NoLeakageProtector = 5,

    /// <summary>未接地: no protective earth.</summary>
    NoEarth = 6,

    /// <summary>铜丝代替熔丝: a fuse was replaced by copper wire.</summary>
    CopperWireFuse = 7,

    /// <summary>开关插座损坏: a broken switch or socket.</summary>
    BrokenFitting = 8,

    /// <summary>电器破损: an appliance that should not be used any more.</summary>
    DamagedAppliance = 9,

    /// <summary>潮湿环境用电: electricity where it is wet.</summary>
    DampPlace = 10,

    /// <summary>电热器具靠近易燃物: heat beside what can burn.</summary>
    HeatNearCombustibles = 11,

    /// <summary>电动车违规充电: a vehicle charges where it may not.</summary>
    UnsafeCharging = 12,

    /// <summary>其他: something else.</summary>
    Other = 13,
}
