using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Customers;

namespace ServiceTeams.Events.Tasks;

// No summary here: it would replace the description of Customer.
[ExtendObjectType<Customer>]
public static class TasksOfCustomer
{
    /// <summary>What was and is to be done for this customer's supply during events.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SupplyTask> GetSupplyTasks([Parent(requires: nameof(Customer.Id))] Customer customer, EventsDb db)
        => db.Tasks.AsNoTracking().Where(task => task.CustomerId == customer.Id);
}
