using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Registry.Members;

[QueryType]
public static class MemberQueries
{
    /// <summary>The members of all teams, also those who have left.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Member>>]
    [UseSorting<ImpersonalSort<Member>>]
    public static IQueryable<Member> GetMembers(RegistryDb db) => db.Members.AsNoTracking();

    /// <summary>The members, found and sorted by name and phone as well; for those who may see these.</summary>
    [Authorize(Policies.ReadPersonalData)]
    [UsePaging(ConnectionName = "Members")]
    [UseProjection]
    [UseFiltering<DirectoryFilter<Member>>]
    [UseSorting<DirectorySort<Member>>]
    public static IQueryable<Member> GetMemberDirectory(RegistryDb db) => db.Members.AsNoTracking();

    /// <summary>One member; null when there is none.</summary>
    public static Task<Member?> GetMemberAsync(
        [ID<Member>] long id, MemberByIdDataLoader members, ISelection selection, CancellationToken cancellationToken)
        => members.Select(selection).LoadAsync(id, cancellationToken);
}
