namespace ServiceTeams.Shared.Outbox;

/// <summary>One reader's claim to some messages of an outbox.</summary>
/// <param name="Id">Names the claim.</param>
/// <param name="TakenAt">Since when, in UTC.</param>
/// <param name="Until">When it runs out, in UTC: then somebody else may take the messages.</param>
public readonly record struct OutboxLease(Guid Id, DateTime TakenAt, DateTime Until);
