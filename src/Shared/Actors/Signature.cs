namespace ServiceTeams.Shared.Actors;

/// <summary>Who did something, and when.</summary>
/// <param name="By">The actor's subject.</param>
/// <param name="At">The moment, in UTC.</param>
public readonly record struct Signature(string By, DateTime At)
{
    /// <summary>The actor's signature under something done now.</summary>
    public static Signature Of(IActor actor, TimeProvider clock) => new(actor.Subject, clock.GetUtcNow().UtcDateTime);
}
