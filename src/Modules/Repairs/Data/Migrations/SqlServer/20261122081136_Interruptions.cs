using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Interruptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_Interruptions",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "WithoutSupplySince", "CommunityId", "CustomersWithoutSupply", "WithoutSupplyMinutes", "CustomerMinutes" });

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_ReportedOn_Cause_TeamId",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "ReportedOn", "Cause", "TeamId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedWorks_StartedAt",
                schema: "repairs",
                table: "PlannedWorks",
                column: "StartedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RepairOrders_Interruptions",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.DropIndex(
                name: "IX_RepairOrders_ReportedOn_Cause_TeamId",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.DropIndex(
                name: "IX_PlannedWorks_StartedAt",
                schema: "repairs",
                table: "PlannedWorks");
        }
    }
}
