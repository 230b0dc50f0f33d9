namespace ServiceTeams.Shared.Outbox;

/// <summary>How far an outbox is read.</summary>
/// <param name="Waiting">How many messages are neither read nor parked.</param>
/// <param name="OldestWrittenAt">When the first of them was written, in UTC; null when none waits.</param>
/// <param name="Parked">How many are parked.</param>
public readonly record struct OutboxState(int Waiting, DateTime? OldestWrittenAt, int Parked);
