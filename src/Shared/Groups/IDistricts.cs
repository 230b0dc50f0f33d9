namespace ServiceTeams.Shared.Groups;

/// <summary>Tells the districts of communities to those who hold only the communities' keys.</summary>
public interface IDistricts
{
    /// <summary>A JSON object from the key of each community to its district: databases join with it.</summary>
    Task<string> OfCommunitiesAsync(CancellationToken cancellationToken);
}
