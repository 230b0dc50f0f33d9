namespace ServiceTeams.Repairs.Orders;

/// <summary>How a fault came to the desk.</summary>
public enum RepairChannel
{
    /// <summary>95598: the company's service line.</summary>
    [GraphQLName("HOTLINE_95598")]
    Hotline95598 = 1,

    /// <summary>承诺电话: the team's own promise phone.</summary>
    PromisePhone = 2,

    /// <summary>手机应用: the app.</summary>
    App = 3,

    /// <summary>微信: WeChat.</summary>
    [GraphQLName("WECHAT")]
    WeChat = 4,

    /// <summary>营业厅: the counter.</summary>
    Counter = 5,

    /// <summary>巡视: found by a patrol.</summary>
    Patrol = 6,

    /// <summary>联系点: told at a service point.</summary>
    ServicePoint = 7,
}
