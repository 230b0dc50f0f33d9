using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Registry.Imports;

/// <summary>A community that a book names.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Setting">City, country or remote.</param>
/// <param name="District">Its district.</param>
public sealed record NamedCommunity(long Id, Setting Setting, string District);

/// <summary>A member whom a book names.</summary>
/// <param name="Id">The key.</param>
/// <param name="TeamId">The member's team.</param>
/// <param name="LeftOn">The day the member left; null while serving.</param>
public sealed record NamedMember(long Id, long TeamId, DateOnly? LeftOn);

/// <summary>A customer whom a book names.</summary>
/// <param name="Id">The key.</param>
/// <param name="CommunityId">Where the customer lives or works.</param>
public sealed record NamedCustomer(long Id, long CommunityId);

/// <summary>
/// Finds what books name by name: teams, communities and members are all in memory, customers only those of the rows at hand.
/// What is not found is noted in the row, so that one report names everything that is wrong.
/// </summary>
public sealed class BookReferences
{
    private readonly IDbContextFactory<RegistryDb> _factory;
    private readonly ILookup<string, long> _teams;
    private readonly ILookup<string, NamedCommunity> _communities;
    private readonly Dictionary<long, NamedCommunity> _communityById;
    private readonly ILookup<(long TeamId, string Name), NamedMember> _membersByName;
    private readonly ILookup<string, NamedMember> _membersByPhone;
    private Dictionary<string, NamedCustomer> _customers = [];

    private BookReferences(IDbContextFactory<RegistryDb> factory, Names names)
    {
        _factory = factory;
        _teams = names.Teams.ToLookup(team => team.Name, team => team.Id, StringComparer.OrdinalIgnoreCase);
        _communities = names.Communities.ToLookup(pair => pair.Name, pair => pair.Community, StringComparer.OrdinalIgnoreCase);
        _communityById = names.Communities.ToDictionary(pair => pair.Community.Id, pair => pair.Community);
        _membersByName = names.Members.ToLookup(pair => (pair.Member.TeamId, pair.Name), pair => pair.Member);
        _membersByPhone = names.Members.Where(pair => pair.Phone is not null).ToLookup(pair => pair.Phone!, pair => pair.Member);
    }

    /// <summary>Reads the names.</summary>
    public static async Task<BookReferences> LoadAsync(IDbContextFactory<RegistryDb> factory, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return new BookReferences(factory, new Names(
            await db.Teams.Select(team => new TeamName(team.Name, team.Id)).ToListAsync(cancellationToken),
            await db.Communities
                .Select(place => new CommunityName(place.Name, new NamedCommunity(place.Id, place.Setting, place.District)))
                .ToListAsync(cancellationToken),
            await db.Members
                .Select(member => new MemberName(member.Name!, member.Phone, new NamedMember(member.Id, member.TeamId, member.LeftOn)))
                .ToListAsync(cancellationToken)));
    }

    /// <summary>Looks up the customers of the rows at hand.</summary>
    public async Task LookUpCustomersAsync(
        IReadOnlyList<BookRow> rows, BookColumn<string> column, CancellationToken cancellationToken)
    {
        await using var db = await _factory.CreateDbContextAsync(cancellationToken);
        string[] accounts = [.. rows.Select(row => row.Find(column)).OfType<string>().Distinct()];
        _customers = await db.Customers
            .Where(customer => EF.Parameter(accounts).Contains(customer.AccountNumber))
            .Select(customer => new { customer.AccountNumber, Named = new NamedCustomer(customer.Id, customer.CommunityId) })
            .ToDictionaryAsync(row => row.AccountNumber, row => row.Named, StringComparer.OrdinalIgnoreCase, cancellationToken);
    }

    /// <summary>The team; null when the row names none, or none that is known.</summary>
    public long? Team(BookRow row, BookColumn<string> column)
    {
        if (row.Find(column) is not { } name)
        {
            return null;
        }

        long[] found = [.. _teams[name]];
        switch (found)
        {
            case [var team]:
                return team;
            case []:
                row.Refuse(column, "No team has this name.");
                return null;
            default:
                row.Refuse(column, $"{found.Length} teams have this name.");
                return null;
        }
    }

    /// <summary>The customer; null when the row names none, or none that is known.</summary>
    public NamedCustomer? Customer(BookRow row, BookColumn<string> column)
    {
        if (row.Find(column) is not { } account)
        {
            return null;
        }

        if (_customers.TryGetValue(account, out var customer))
        {
            return customer;
        }

        row.Refuse(column, "No customer has this account number.");
        return null;
    }

    /// <summary>The community; null when the row names none, or none that is known.</summary>
    public NamedCommunity? Community(BookRow row, BookColumn<string> column, BookColumn<string> district)
    {
        if (row.Find(column) is not { } name)
        {
            return null;
        }

        var named = _communities[name].ToArray();
        var where = row.Find(district);
        var found = where is null ? named : [.. named.Where(place => place.District.Equals(where, StringComparison.OrdinalIgnoreCase))];
        switch (found)
        {
            case [var community]:
                return community;
            case []:
                row.Refuse(
                    named.Length > 0 ? district : column,
                    named.Length > 0 ? "The community of this name lies in another district." : "No community has this name.");
                return null;
            default:
                row.Refuse(column, $"{found.Length} communities have this name; the district tells which one is meant.");
                return null;
        }
    }

    /// <summary>The community with this key.</summary>
    public NamedCommunity Community(long id) => _communityById[id];

    /// <summary>
    /// The members: by their names on the team, or by phone, which also finds a member who has moved to another team since.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column with the names.</param>
    /// <param name="teamId">The team; null: none is known, so there is nothing to find.</param>
    /// <param name="on">The day they served: who had left by then cannot have.</param>
    public IReadOnlyList<NamedMember> Members(BookRow row, BookColumn<string> column, long? teamId, DateOnly on)
    {
        if (teamId is not { } team)
        {
            return [];
        }

        var members = new List<NamedMember>();
        foreach (var name in row.Split(column))
        {
            NamedMember[] found = [.. _membersByName[(team, name)]];
            found = found.Length > 0 ? found : [.. _membersByPhone[name]];
            switch (found)
            {
                case [{ LeftOn: { } left }] when left < on:
                    row.Refuse(column, $"'{name}' had left the teams by then.");
                    break;
                case [var member]:
                    members.Add(member);
                    break;
                case []:
                    row.Refuse(column, $"'{name}' is neither a name on the team nor a member's phone.");
                    break;
                default:
                    row.Refuse(column, $"'{name}' is {found.Length} members; the phone tells which one is meant.");
                    break;
            }
        }

        return [.. members.DistinctBy(member => member.Id)];
    }

    private sealed record TeamName(string Name, long Id);

    private sealed record CommunityName(string Name, NamedCommunity Community);

    private sealed record MemberName(string Name, string? Phone, NamedMember Member);

    private sealed record Names(List<TeamName> Teams, List<CommunityName> Communities, List<MemberName> Members);
}
