using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Interruptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_Interruptions",
                table: "repairs_RepairOrders",
                columns: new[] { "WithoutSupplySince", "CommunityId", "CustomersWithoutSupply", "WithoutSupplyMinutes", "CustomerMinutes" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_ReportedOn_Cause_TeamId",
                table: "repairs_RepairOrders",
                columns: new[] { "ReportedOn", "Cause", "TeamId" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_PlannedWorks_StartedAt",
                table: "repairs_PlannedWorks",
                column: "StartedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RepairOrders_Interruptions",
                table: "repairs_RepairOrders");

            migrationBuilder.DropIndex(
                name: "IX_repairs_RepairOrders_ReportedOn_Cause_TeamId",
                table: "repairs_RepairOrders");

            migrationBuilder.DropIndex(
                name: "IX_repairs_PlannedWorks_StartedAt",
                table: "repairs_PlannedWorks");
        }
    }
}
