namespace ServiceTeams.Events.Readiness;

/// <summary>Whether the supply is safe as far as anybody knows.</summary>
public enum ReadinessState
{
    /// <summary>已就绪: nothing stands against it.</summary>
    Ready = 1,

    /// <summary>未就绪: see the reasons.</summary>
    NotReady = 2,
}
