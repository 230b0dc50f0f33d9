using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Registry.Customers;

[QueryType]
public static class CustomerQueries
{
    /// <summary>The holders of electricity accounts.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Customer>>]
    [UseSorting<ImpersonalSort<Customer>>]
    public static IQueryable<Customer> GetCustomers(RegistryDb db) => db.Customers.AsNoTracking();

    /// <summary>The customers, found and sorted by name, phone and address as well; for those who may see these.</summary>
    [Authorize(Policies.ReadPersonalData)]
    [UsePaging(ConnectionName = "Customers")]
    [UseProjection]
    [UseFiltering<DirectoryFilter<Customer>>]
    [UseSorting<DirectorySort<Customer>>]
    public static IQueryable<Customer> GetCustomerDirectory(RegistryDb db) => db.Customers.AsNoTracking();

    /// <summary>One customer; null when there is none.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [ID<Customer>] long id, CustomerByIdDataLoader customers, ISelection selection, CancellationToken cancellationToken)
        => customers.Select(selection).LoadAsync(id, cancellationToken);
}
