namespace ServiceTeams.Assistance.Calls;

/// <summary>How far a 24-hour call has come.</summary>
public enum CareCallStatus
{
    /// <summary>已呼叫: the recipient has asked, nobody has answered yet.</summary>
    Asked = 1,

    /// <summary>已应答: members are on their way.</summary>
    Answered = 2,

    /// <summary>已到达: members are there.</summary>
    Arrived = 3,

    /// <summary>已办结: the recipient was helped.</summary>
    Done = 4,

    /// <summary>已取消: called off before anybody arrived.</summary>
    Cancelled = 5,
}
