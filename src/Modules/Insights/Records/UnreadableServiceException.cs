namespace ServiceTeams.Insights.Records;

/// <summary>A message of an outbox that cannot become a record, today and whenever it is tried again.</summary>
internal sealed class UnreadableServiceException(string reason, Exception? cause = null) : Exception(reason, cause);
