namespace ServiceTeams.Outreach.Sessions;

/// <summary>What kind of session it is.</summary>
public enum SessionKind
{
    /// <summary>电力爱心教室: a lesson on the safe use of electricity, for pupils and parents.</summary>
    SafetyClassroom = 1,

    /// <summary>发放宣传单: handing out leaflets on the safe use of electricity.</summary>
    LeafletDrive = 2,

    /// <summary>技术培训: a training of electricians and of people who look after a site.</summary>
    TechnicalTraining = 3,

    /// <summary>节能讲座: a talk on using less electricity.</summary>
    EnergySavingTalk = 4,

    /// <summary>低碳骑行: a ride that shows how to live with less carbon.</summary>
    CyclingRide = 5,

    /// <summary>代缴电费: help with paying the electricity bill.</summary>
    PaymentHelp = 6,

    /// <summary>照明改造: better lamps for a stairwell or a yard.</summary>
    LightingImprovement = 7,
}
